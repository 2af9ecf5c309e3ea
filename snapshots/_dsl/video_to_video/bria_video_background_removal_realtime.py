class BriaVideoBackgroundRemovalRealtime(
    dsl.Builder, node_type="fal.video_to_video.BriaVideoBackgroundRemovalRealtime"
):
    """
    bria/video/background-removal/realtime on fal.ai: its words are not written yet.

    Args:
        image: Image of the person or thing that the video is to show.
        background_color: Colour of the ground behind the subject or text; left out or set to none, it is transparent.
    """

    output: dsl.Handle[str]
    iceservers: dsl.Handle[list[dict[str, Any]]]
    sdp: dsl.Handle[str]
    candidate: dsl.Handle[dict[str, Any]]
    error: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef] | None = None,
        background_image: dsl.Input[ImageRef] | None = None,
        blur_strength: dsl.Input[int] = 50,
        background_color: dsl.Input[
            Literal["Black", "White", "Gray", "Red", "Green", "Blue", "Yellow", "Cyan", "Magenta", "Orange"]
        ] = "Black",
        background_type: dsl.Input[Literal["color", "image", "blur"]] = "color",
    ) -> None:
        super().__init__(
            image=image,
            background_image=background_image,
            blur_strength=blur_strength,
            background_color=background_color,
            background_type=background_type,
        )
