<#ftl output_format="HTML">
<#import "model.ftl" as m>

<#macro hero>
<#local c = m.congress>
<div class="hero">
<div class="wrap hero__row">
<@picture c/>
<div class="hero__text">
<p class="hero__when"><#if c.startDate??>${m.dateRange(c.startDate, c.endDate!c.startDate)}</#if><#if c.city??> · ${c.city}</#if></p>
<h1>${c.pageTitle!c.title}</h1>
<#if c.intro??><p class="hero__intro">${c.intro}</p></#if>
</div>
</div>
</div>
</#macro>

<#-- Without a picture, what it shows stands where it would be. -->
<#macro picture c>
<#if c.heroImage?? || c.heroAlt??>
<figure class="hero__picture">
<#if (c.heroImage["@link"])??>
<#local size = c.heroImage.metadata!{}>
<img src="${c.heroImage["@link"]}" alt="${c.heroAlt!""}"<#if size.width?? && size.height??> width="${size.width?c}" height="${size.height?c}"</#if>>
<#else>
<div class="placeholder">
<svg viewBox="0 0 410 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
<g fill="none" stroke="currentColor" stroke-width="34"><circle cx="205" cy="330" r="60"/><circle cx="205" cy="330" r="150"/><circle cx="205" cy="330" r="240"/></g>
</svg>
<p class="placeholder__alt">${c.heroAlt!""}</p>
</div>
</#if>
<#if c.heroCredit??><figcaption>${text("page.picture.credit")} ${c.heroCredit}</figcaption></#if>
</figure>
</#if>
</#macro>
