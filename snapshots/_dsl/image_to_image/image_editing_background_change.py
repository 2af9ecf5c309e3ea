class ImageEditingBackgroundChange(dsl.Builder, node_type="fal.image_to_image.ImageEditingBackgroundChange"):
    """
    Swap the background of a photo for one that you describe with fal's Image Editing.

    Light and shadow are matched around the kept subject; Scene Composition stages the subject anew in the place.

    Args:
        image: Photo of the subject that stays while its background changes.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        output_format: File format of the result.
        aspect_ratio: Shape of the result as width to height.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        prompt: The new background in words, such as 'rainy city street at dusk'. The subject needs no description.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        guidance_scale: dsl.Number = 3.5,
        num_inference_steps: dsl.Input[int] = 30,
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "2",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        aspect_ratio: dsl.Input[shared.AspectRatioFluxPresetsValue] | None = None,
        seed: dsl.Input[int] = -1,
        prompt: dsl.Input[str] = "beach sunset with palm trees",
    ) -> None:
        super().__init__(
            image=image,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            safety_tolerance=safety_tolerance,
            output_format=output_format,
            aspect_ratio=aspect_ratio,
            seed=seed,
            prompt=prompt,
        )
