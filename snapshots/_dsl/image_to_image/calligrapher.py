class Calligrapher(dsl.Builder, node_type="fal.image_to_image.Calligrapher"):
    """
    Rewrite lettering in a picture with Calligrapher, in its own typeface or one from a reference.

    Takes the picture and the old words or a mask; the font reference tells it from general editors.

    Args:
        source_image: The picture whose lettering is to change.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        mask_image: Picture that marks the lettering to replace; not needed with automatic masking.
        reference_image: Picture whose letter style the new text should imitate.
        source_text: The words to replace. Left empty, all lettering that is found gets masked.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own.
        num_images: How many pictures to make in one run; more of them cost more.
        auto_mask_generation: Finds the lettering and masks it by itself; off needs a mask of your own.
        cfg_scale: How strongly the prompt steers the new lettering; higher is stricter.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        use_context: Shows the model the reference lettering beside the picture.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        source_image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        mask_image: dsl.FileInput[ImageRef] | None = None,
        reference_image: dsl.FileInput[ImageRef] | None = None,
        source_text: dsl.Input[str] = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        auto_mask_generation: dsl.Input[bool] = False,
        cfg_scale: dsl.Number = 1.0,
        num_inference_steps: dsl.Input[int] = 50,
        use_context: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            source_image=source_image,
            prompt=prompt,
            mask_image=mask_image,
            reference_image=reference_image,
            source_text=source_text,
            image_size=image_size,
            num_images=num_images,
            auto_mask_generation=auto_mask_generation,
            cfg_scale=cfg_scale,
            num_inference_steps=num_inference_steps,
            use_context=use_context,
            seed=seed,
        )
