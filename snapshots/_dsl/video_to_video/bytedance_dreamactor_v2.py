class BytedanceDreamactorV2(dsl.Builder, node_type="fal.video_to_video.BytedanceDreamactorV2"):
    """
    fal-ai/bytedance/dreamactor/v2 on fal.ai: its words are not written yet.

    Args:
        image: Image of the person or thing that the video is to show. JPEG or PNG, up to 4.7 MB, 480 to 1920 px wide, 480 to 1080 px high.
        video: The source footage that this endpoint works on. MP4, MOV or WebM, 200 to 2048 px wide, 200 to 1440 px high, at most 30 seconds.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        video: dsl.Input[VideoRef],
        trim_first_second: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            trim_first_second=trim_first_second,
        )
