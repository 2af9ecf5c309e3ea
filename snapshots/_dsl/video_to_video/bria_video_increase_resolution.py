class BriaVideoIncreaseResolution(dsl.Builder, node_type="fal.video_to_video.BriaVideoIncreaseResolution"):
    """
    Upscale a video of up to 30 seconds by two or four times, as far as 8K, with Bria.

    Trained on licensed data; length, motion and sound stay, and the result comes in nine kinds of file.

    Args:
        output_container_and_codec: Wrapper and compression of the video file; pick what your player or editor reads.
        preserve_audio: Carries the sound of the input over to the result; off returns a silent clip.
        video: Clip to enlarge. At most 30 seconds.
        desired_increase: How many times the video's width and height grow.
    """

    output: dsl.Handle[VideoRef]

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
        desired_increase: dsl.Input[Literal["2", "4"]] = "2",
    ) -> None:
        super().__init__(
            output_container_and_codec=output_container_and_codec,
            preserve_audio=preserve_audio,
            video=video,
            desired_increase=desired_increase,
        )
