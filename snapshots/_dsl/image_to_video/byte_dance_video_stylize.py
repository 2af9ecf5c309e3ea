class ByteDanceVideoStylize(dsl.Builder, node_type="fal.image_to_video.ByteDanceVideoStylize"):
    """
    Turn a picture of a character into a short video in another style, with ByteDance's stylize workflow.

    Takes the picture and a style phrase of up to 100 characters; no length or size can be set. What the answer holds fal does not say, so the node hands it on whole.

    Args:
        style: A short phrase naming the look, such as a medium, an era or an animation technique.
        image: Picture of the person or character that should appear in the new style.
    """

    output: dsl.Handle[Any]

    def __init__(
        self,
        *,
        style: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            style=style,
            image=image,
        )
