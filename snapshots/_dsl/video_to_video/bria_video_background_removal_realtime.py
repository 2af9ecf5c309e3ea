class BriaVideoBackgroundRemovalRealtime(
    dsl.Builder, node_type="fal.video_to_video.BriaVideoBackgroundRemovalRealtime"
):
    """
    Replace the background of a live picture by a colour, a picture or blur with Bria's VRMBG 3.0 Realtime.

    Its footage travels over WebRTC, so it cannot run through the queue; files are better served by VRMBG 3.0.

    Args:
        image: Source of the live picture in fal's playground; the footage itself travels over WebRTC.
        background_image: Picture to stand behind the person; counts only for the type image.
        blur_strength: How strongly the background is blurred; counts only for the type blur.
        background_color: Colour behind the person; counts only for the type color.
        background_type: What takes the place of the background: a colour, a picture or a blur of it.
    """

    output: dsl.Handle[str]
    iceservers: dsl.Handle[list[dict[str, Any]]]
    sdp: dsl.Handle[str]
    candidate: dsl.Handle[dict[str, Any]]
    error: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef] | None = None,
        background_image: dsl.FileInput[ImageRef] | None = None,
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
