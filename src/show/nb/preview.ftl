# What preview adds to the pages of a site.

preview-close = Lukk
preview-close-hint = Lukk denne ruten for å se den siste utgaven som var i orden.
preview-failed = Nettstedet kan ikke bygges
preview-failed-first = Nettstedet kan ikke bygges ennå
preview-again = Vis feilene
preview-place = { $file }, linje { $line }
preview-warnings = Advarsler
preview-label = Forhåndsvisning
preview-source = Denne siden kommer fra
preview-all = { $warnings ->
    [1] 1 advarsel på hele nettstedet
   *[other] { $warnings } advarsler på hele nettstedet
}
preview-foreign = Denne adressen er ikke åpen for andre.
