class BirefnetV2(dsl.Builder, node_type="fal.image_to_image.BirefnetV2"):
    """
    Remove backgrounds with BiRefNet v2 and six weight sets, including matting for soft edges, 2K light, and a dynamic model that works up to 2304 pixels.

    Optional mask output.

    Args:
        model: Weights to use: Light for most pictures, Heavy for accuracy, Matting for hair and glass, Portrait for people.
        operating_resolution: Size at which the cut-out is computed; larger finds finer edges on big pictures and is slower.
        output_mask: Also returns the mask with which the subject was cut out.
        refine_foreground: Cleans the colours along the cut-out's edge, so that no old background shines through.
        image: The source image that this endpoint works on.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        mask_only: Returns just the black and white mask, without the picture.
    """

    output: dsl.Handle[ImageRef]
    mask_image: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        model: dsl.Input[
            Literal[
                "General Use (Light)",
                "General Use (Light 2K)",
                "General Use (Heavy)",
                "Matting",
                "Portrait",
                "General Use (Dynamic)",
            ]
        ] = "General Use (Light)",
        operating_resolution: dsl.Input[Literal["1024x1024", "2048x2048", "2304x2304"]] = "1024x1024",
        output_mask: dsl.Input[bool] = False,
        refine_foreground: dsl.Input[bool] = True,
        image: dsl.Input[ImageRef],
        output_format: dsl.Input[Literal["webp", "png", "gif"]] = "png",
        mask_only: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            model=model,
            operating_resolution=operating_resolution,
            output_mask=output_mask,
            refine_foreground=refine_foreground,
            image=image,
            output_format=output_format,
            mask_only=mask_only,
        )
