class BriaVideoBackgroundRemovalV3(dsl.Builder, node_type="fal.video_to_video.BriaVideoBackgroundRemovalV3"):
    """
    Remove the background of a video with Bria's VRMBG 3.0 and fill it with a colour or nothing.

    Keeps the sound, offers nine kinds of file and can crop to the subject; the older node gives a matte of its own.

    Args:
        output_container_and_codec: Wrapper and compression of the video file; pick what your player or editor reads.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
        video: Footage of the person or thing to free from its background.
        background_color: Colour that fills the background; Transparent leaves it empty.
        auto_zoom: Crops the video to the smallest frame that holds the subject all the time.
    """

    output: dsl.Handle[VideoRef]
    request_id: dsl.Handle[str]

    def __init__(
        self,
        *,
        output_container_and_codec: dsl.Input[
            Literal[
                "mp4_h265", "mp4_h264", "webm_vp9", "mov_h265", "mov_proresks", "mkv_h265", "mkv_h264", "mkv_vp9", "gif"
            ]
        ] = "webm_vp9",
        preserve_audio: dsl.Input[bool] = True,
        video: dsl.FileInput[VideoRef],
        background_color: dsl.Input[
            Literal[
                "Transparent", "Black", "White", "Gray", "Red", "Green", "Blue", "Yellow", "Cyan", "Magenta", "Orange"
            ]
        ] = "Black",
        auto_zoom: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            output_container_and_codec=output_container_and_codec,
            preserve_audio=preserve_audio,
            video=video,
            background_color=background_color,
            auto_zoom=auto_zoom,
        )
