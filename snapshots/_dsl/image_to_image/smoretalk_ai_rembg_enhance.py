class SmoretalkAiRembgEnhance(dsl.Builder, node_type="fal.image_to_image.SmoretalkAiRembgEnhance"):
    """
    Remove the background of a photo, a flat drawing or a 3D graphic with Smoretalk's Rembg Enhance.

    Takes a picture and nothing else; matting keeps fine edges such as hair.

    Args:
        image: Photo, drawing or 3D graphic whose background should go.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
