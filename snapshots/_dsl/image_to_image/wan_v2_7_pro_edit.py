class WanV2_7ProEdit(dsl.Builder, node_type="fal.image_to_image.WanV2_7ProEdit"):
    """
    fal-ai/wan/v2.7/pro/edit on fal.ai: its words are not written yet.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        images: The source images, in order; the prompt can call them first, second and so on.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.ListInput[ImageRef],
        negative_prompt: dsl.Input[str] | None = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        enable_prompt_expansion: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_images=num_images,
            enable_prompt_expansion=enable_prompt_expansion,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
