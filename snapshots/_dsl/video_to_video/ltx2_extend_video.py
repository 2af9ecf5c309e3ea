class Ltx2ExtendVideo(dsl.Builder, node_type="fal.video_to_video.Ltx2ExtendVideo"):
    """
    Add up to 20 seconds to the end or start of a clip with LTX-2 Pro.

    Takes the clip, seconds to add and an optional prompt. Retired at fal; LTX-2.3 Pro follows here with the same inputs.

    Args:
        video: Clip to make longer.
        prompt: What happens in the added part.
        duration: Length in seconds of the part that is added; longer costs more.
        mode: Which side grows: after the end of the clip, or before its start.
        context: Seconds of the clip that the model looks at; unset takes as many as the limit of 505 frames allows.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
