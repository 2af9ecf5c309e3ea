class WanV26ImageToImage(dsl.Builder, node_type="fal.image_to_image.WanV26ImageToImage"):
    """
    Edit or combine one to three images with Wan 2.6, naming them 'image 1' to 'image 3' in a Chinese or English prompt.

    The latest Wan here: 2.5 takes two inputs, and prompt expansion is on by default.

    Args:
        images: The source images, in order; the prompt can call them first, second and so on.
        prompt: The edit, in Chinese or English. Refer to inputs as 'image 1', 'image 2', 'image 3' by their order.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str],
        enable_prompt_expansion: dsl.Input[bool] = True,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        negative_prompt: dsl.Input[str] = "",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            image_size=image_size,
            num_images=num_images,
            negative_prompt=negative_prompt,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
