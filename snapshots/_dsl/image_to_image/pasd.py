class Pasd(dsl.Builder, node_type="fal.image_to_image.Pasd"):
    """
    Upscale a picture one to four times with PASD, a pixel-aware diffusion method that adds texture.

    A prompt can name the subject; the conditioning scale trades faithfulness for invention.

    Args:
        image: The picture to enlarge or restore.
        scale: Enlargement factor of each side. One keeps the size and only restores. More pixels cost more.
        steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        conditioning_scale: How tightly the result is tied to the source pixels. Lower leaves more to invention.
        prompt: What the picture shows, so that added detail fits it; may be left as it is.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        scale: dsl.Input[int] | None = 2,
        steps: dsl.Input[int] | None = 25,
        guidance_scale: dsl.Number | None = 7.0,
        conditioning_scale: dsl.Number | None = 0.8,
        prompt: dsl.Input[str] | None = "",
        negative_prompt: dsl.Input[str]
        | None = "blurry, dirty, messy, frames, deformed, dotted, noise, raster lines, unclear, lowres, over-smoothed, painting, ai generated",
    ) -> None:
        super().__init__(
            image=image,
            scale=scale,
            steps=steps,
            guidance_scale=guidance_scale,
            conditioning_scale=conditioning_scale,
            prompt=prompt,
            negative_prompt=negative_prompt,
        )
