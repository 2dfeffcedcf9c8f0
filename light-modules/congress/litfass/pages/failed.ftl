<#ftl output_format="HTML">
<#import "parts/head.ftl" as head>
<#import "parts/frame.ftl" as frame>
<!DOCTYPE html>
<html lang="${page.language}">
<@head.head text("page.failed.title")/>
<body>
<@frame.skipLink/>
<@frame.top/>
<@frame.plain text("page.failed.title")>
<p>${text("page.failed.text")}</p>
<#if page.parameters.id??><p>${text("page.failed.id", page.parameters.id)}</p></#if>
<p><a href="${link("/")}">${text("page.home.go")}</a></p>
</@frame.plain>
<@frame.footer/>
</body>
</html>
