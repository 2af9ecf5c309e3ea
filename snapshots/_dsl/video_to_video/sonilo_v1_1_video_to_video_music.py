class SoniloV1_1VideoToVideoMusic(dsl.Builder, node_type="fal.video_to_video.SoniloV1_1VideoToVideoMusic"):
    """
    sonilo/v1.1/video-to-video-music on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        num_samples: How many variants to produce, or faces to sample; more give more choice and take longer.
        start_offset: Second of the video at which the sound sets in; zero starts both together.
    """

    output: dsl.Handle[VideoRef]
    videos: dsl.Handle[list[VideoRef]]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str] | None = None,
        duration: dsl.Number | None = None,
        keep_speech_vocal: dsl.Input[bool] = False,
        num_samples: dsl.Input[int] = 1,
        start_offset: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            duration=duration,
            keep_speech_vocal=keep_speech_vocal,
            num_samples=num_samples,
            start_offset=start_offset,
        )
