class FluxProFill(dsl.Builder, node_type="fal.image_to_image.FluxProFill"):
    """
    Fill a masked area from a prompt with FLUX.1 [pro] Fill, Black Forest Labs' hosted inpainting model.

    Mask and picture have the same size; Erase needs no prompt, FLUX.1 [dev] Fill takes LoRAs.

    Args:
        prompt: What should appear in the masked area.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
        image: Picture in which the masked area is filled.
        mask: Picture that marks the area to fill, as large as the picture itself: white is filled, black stays.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "2",
        enhance_prompt: dsl.Input[bool] = False,
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            enhance_prompt=enhance_prompt,
            image=image,
            mask=mask,
        )
