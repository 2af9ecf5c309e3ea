class BirefnetV2(dsl.Builder, node_type="fal.image_to_image.BirefnetV2"):
    """
    Cut the subject out of a picture with BiRefNet V2 and six sets of weights, matting for soft edges among them.

    Works at up to 2304 pixels with the dynamic model; can return the mask alone, which version 1 cannot.

    Args:
        model: Weights to use: Light for most pictures, Light 2K for large ones, Heavy for accuracy, Matting for hair and glass, Portrait for people, Dynamic for pictures of any size.
        operating_resolution: Size at which the cut-out is computed; larger finds finer edges. The largest works only with the Dynamic model.
        output_mask: Also returns the mask with which the subject was cut out.
        refine_foreground: Cleans the colours along the cut-out's edge, so that no old background shines through.
        image: Picture whose background should go, with a clear subject.
        output_format: File format of the result.
        mask_only: Returns just the mask; edge colours are not cleaned then.
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
        image: dsl.FileInput[ImageRef],
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
