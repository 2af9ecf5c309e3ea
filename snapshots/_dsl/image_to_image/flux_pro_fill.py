class FluxProFill(dsl.Builder, node_type="fal.image_to_image.FluxProFill"):
    """
    Fill a masked area from a prompt with FLUX.1 [pro] Fill, Black Forest Labs' hosted inpainting model.

    Mask and image must be the same size; for LoRAs take flux-lora-fill.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        prompt: What should appear in the masked area.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
        num_images: How many pictures to make in one go; each one is charged.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        enhance_prompt: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "2",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            prompt=prompt,
            enhance_prompt=enhance_prompt,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            seed=seed,
        )
