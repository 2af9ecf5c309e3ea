class ImageEditingReframe(dsl.Builder, node_type="fal.image_to_image.ImageEditingReframe"):
    """
    Bring a picture to one of nine shapes from 21:9 to 9:21 with fal's Image Editing.

    What is missing is painted while the subject keeps place, pose and perspective; no prompt and no pixel counts.

    Args:
        image: Picture that should get another shape.
        guidance_scale: How strictly the built-in edit is carried out: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        output_format: File format of the result.
        aspect_ratio: Shape that the picture should get, as width to height.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
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
        aspect_ratio: dsl.Input[shared.AspectRatioFluxPresetsValue] = "16:9",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            safety_tolerance=safety_tolerance,
            output_format=output_format,
            aspect_ratio=aspect_ratio,
            seed=seed,
        )
