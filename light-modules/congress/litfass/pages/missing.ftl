<#ftl output_format="HTML">
<#import "parts/head.ftl" as head>
<#import "parts/frame.ftl" as frame>
<!DOCTYPE html>
<html lang="${page.language}">
<@head.head text("page.missing.title")/>
<body>
<@frame.skipLink/>
<@frame.top/>
<@frame.plain text("page.missing.title")>
<p>${text("page.missing.text")}</p>
<p><a href="${link("/")}">${text("page.home.go")}</a></p>
</@frame.plain>
<@frame.footer/>
</body>
</html>
