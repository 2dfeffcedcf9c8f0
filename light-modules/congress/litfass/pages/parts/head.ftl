<#ftl output_format="HTML">
<#import "model.ftl" as m>
<#import "jsonld.ftl" as jsonld>

<#-- Style sheets, and what search engines learn; a page with a title of its own is none for them. -->
<#macro head own="">
<#local c = m.congress>
<#local title = own?has_content?then(own, c.title!text("page.nothing.title"))>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#16185c">
<meta name="referrer" content="no-referrer">
<#if own?has_content><meta name="robots" content="noindex"><#else><@found c title/></#if>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${resource("css/fonts.css")}">
<link rel="stylesheet" href="${resource("kern/kern.min.css")}">
<link rel="stylesheet" href="${resource("css/page.css")}">
<link rel="stylesheet" href="${resource("css/programme.css")}">
<link rel="stylesheet" href="${resource("css/print.css")}" media="print">
<script src="${resource("js/page.js")}" defer></script>
<#if c["@id"]?? && !own?has_content && !page.parameters?has_content><@jsonld.event address()/></#if>
</head>
</#macro>

<#function address><#return (page.baseUrl!"") + page.path></#function>

<#macro found c title>
<#local summary = c.seoDescription!c.intro!"">
<#if summary?has_content><meta name="description" content="${summary}"></#if>
<link rel="canonical" href="${address()}">
<meta property="og:type" content="website">
<meta property="og:title" content="${c.pageTitle!title}">
<#if summary?has_content><meta property="og:description" content="${summary}"></#if>
<meta property="og:url" content="${address()}">
<meta property="og:site_name" content="${c.series!title}">
<meta property="og:locale" content="${text("page.locale")}">
</#macro>
