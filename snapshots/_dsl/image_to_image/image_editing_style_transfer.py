class ImageEditingStyleTransfer(dsl.Builder, node_type="fal.image_to_image.ImageEditingStyleTransfer"):
    """
    Repaint a photo in an artistic style you name, Starry Night by default or any painter, movement or craft.

    The open-ended choice among fal's Image Editing looks; cartoonify and plushie are fixed.

    Args:
        image: The source image that this endpoint works on.
        prompt: The style to paint in: an artist, a movement, a famous work or a technique.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str] = "Van Gogh's Starry Night",
        aspect_ratio: dsl.Input[shared.AspectRatioFluxPresetsValue] | None = None,
        guidance_scale: dsl.Number = 3.5,
        num_inference_steps: dsl.Input[int] = 30,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "2",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            seed=seed,
        )
