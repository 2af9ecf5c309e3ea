class FalAiBytedanceSeedreamV5LiteTextToImage(
    dsl.Builder, node_type="fal.text_to_image.FalAiBytedanceSeedreamV5LiteTextToImage"
):
    """
    fal-ai/bytedance/seedream/v5/lite/text-to-image on fal.ai: its words are not written yet.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        max_images: Most pictures that one run may return when the prompt asks for several; fewer can come back.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[
            Literal[
                "square_hd",
                "square",
                "portrait_4_3",
                "portrait_16_9",
                "landscape_4_3",
                "landscape_16_9",
                "auto_2K",
                "auto_3K",
                "auto_4K",
            ]
        ]
        | dsl.Input[ImageSize] = "auto_2K",
        num_images: dsl.Input[int] = 1,
        max_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        return_byteplus_urls: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            max_images=max_images,
            enable_safety_checker=enable_safety_checker,
            return_byteplus_urls=return_byteplus_urls,
        )
