class Ltx2_3RetakeVideo(dsl.Builder, node_type="fal.video_to_video.Ltx2_3RetakeVideo"):
    """
    fal-ai/ltx-2.3/retake-video on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        start_time: Second at which the part to be redone begins.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        retake_mode: What is redone in the chosen stretch: the picture, the sound or both.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        start_time: dsl.Number = 0.0,
        duration: dsl.Number = 5.0,
        retake_mode: dsl.Input[
            Literal["replace_audio", "replace_video", "replace_audio_and_video"]
        ] = "replace_audio_and_video",
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            start_time=start_time,
            duration=duration,
            retake_mode=retake_mode,
        )
