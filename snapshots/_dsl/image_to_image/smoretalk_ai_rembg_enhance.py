class SmoretalkAiRembgEnhance(dsl.Builder, node_type="fal.image_to_image.SmoretalkAiRembgEnhance"):
    """
    Remove the background with Smoretalk's Rembg Enhance, which uses matting for fine edges on photos, 2D vector art and 3D graphics.

    One input and no options; imageutils/rembg can also crop to the subject.

    Args:
        image: The source image that this endpoint works on.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
