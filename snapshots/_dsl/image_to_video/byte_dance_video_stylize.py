class ByteDanceVideoStylize(dsl.Builder, node_type="fal.image_to_video.ByteDanceVideoStylize"):
    """
    Restyle a character picture and get it back as a short video with ByteDance's stylize workflow: one image plus a style phrase of up to 100 characters, nothing else to set.

    Args:
        style: A short phrase naming the look, such as a medium, an era or an animation technique.
        image: The still image to set in motion, in most cases the first frame.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        style: dsl.Input[str],
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            style=style,
            image=image,
        )
