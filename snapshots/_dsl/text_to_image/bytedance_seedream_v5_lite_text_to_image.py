class BytedanceSeedreamV5LiteTextToImage(dsl.Builder, node_type="fal.text_to_image.BytedanceSeedreamV5LiteTextToImage"):
    """
    Generate pictures of 2K to 4K from text with ByteDance's Seedream 5.0 Lite.

    One prompt can return a set of up to six related pictures; Pro makes single pictures of up to 2K.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset, auto at 2K, 3K or 4K, or a width and height; what is not within 2560x1440 to 4096x4096 pixels in all is scaled to fit.
        num_images: How many generations to run; each may return up to max_images pictures, and each picture is charged.
        max_images: Most related pictures that one generation may return, each one charged; the model decides how many come.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        return_byteplus_urls: Returns addresses that Seedance 2.0 trusts; they expire after 24 hours.
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
