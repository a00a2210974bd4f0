# What preview adds to the pages of a site.

preview-close = Close
preview-close-hint = Close this to see the last version that was in order.
preview-failed = The site cannot be built
preview-failed-first = The site cannot be built yet
preview-again = Show the errors
preview-place = { $file }, line { $line }
preview-warnings = Warnings
preview-label = Preview
preview-source = This page comes from
preview-all = { $warnings ->
    [1] 1 warning on the whole site
   *[other] { $warnings } warnings on the whole site
}
preview-foreign = This address is not open to others.
