class FluxProV11UltraFinetuned(dsl.Builder, node_type="fal.text_to_image.FluxProV11UltraFinetuned"):
    """
    Generate pictures of up to 2K with your own fine-tune of FLUX1.1 [pro] Ultra, named by its identifier.

    Its weight is set by hand; raw mode and a picture beside the prompt work as in plain Ultra.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
        image: Picture to follow in content and mood beside the prompt; how much, its strength says.
        image_prompt_strength: How much the connected picture counts against the words; higher resembles it more.
        aspect_ratio: Shape of the picture as width to height: one of the list, or your own.
        raw: Makes pictures look less polished and more like plain photographs.
        finetune_id: Identifier of the model that you had fine-tuned.
        finetune_strength: Weight of your fine-tune; raise it if the learned subject hardly shows.
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
        image: dsl.FileInput[ImageRef] | None = None,
        image_prompt_strength: dsl.Number = 0.1,
        aspect_ratio: dsl.Input[shared.AspectRatioFluxPresetsValue] | dsl.Input[str] = "16:9",
        raw: dsl.Input[bool] = False,
        finetune_id: dsl.Input[str],
        finetune_strength: dsl.Number,
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            enhance_prompt=enhance_prompt,
            image=image,
            image_prompt_strength=image_prompt_strength,
            aspect_ratio=aspect_ratio,
            raw=raw,
            finetune_id=finetune_id,
            finetune_strength=finetune_strength,
        )
