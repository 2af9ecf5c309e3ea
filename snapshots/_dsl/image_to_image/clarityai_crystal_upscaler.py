class ClarityaiCrystalUpscaler(dsl.Builder, node_type="fal.image_to_image.ClarityaiCrystalUpscaler"):
    """
    Upscale portraits with Clarity AI's Crystal Upscaler, tuned for facial detail.

    Creativity sits at zero by default, so faces stay themselves until you let it invent.

    Args:
        image: The source image that this endpoint works on. Up to 100 MB.
        scale_factor: Multiplier for width and height; larger gives more pixels and a longer wait.
        creativity: How freely skin, hair and texture may be invented. Zero stays closest to the source face.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        scale_factor: dsl.Number = 2.0,
        creativity: dsl.Number = 0.0,
        output_format: dsl.Input[Literal["png", "jpg"]] = "jpg",
    ) -> None:
        super().__init__(
            image=image,
            scale_factor=scale_factor,
            creativity=creativity,
            output_format=output_format,
        )
