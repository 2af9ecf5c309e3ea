class Ltx2_3ExtendVideo(dsl.Builder, node_type="fal.video_to_video.Ltx2_3ExtendVideo"):
    """
    fal-ai/ltx-2.3/extend-video on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        mode: Way of working, for instance fast or careful, or how much may change.
        context: Background that helps to get it right: what the picture is for, or what was said before.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str] | None = None,
        duration: dsl.Number = 5.0,
        mode: dsl.Input[Literal["start", "end"]] = "end",
        context: dsl.Number | None = None,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            duration=duration,
            mode=mode,
            context=context,
        )
