class Ltx2_3RetakeVideo(dsl.Builder, node_type="fal.video_to_video.Ltx2_3RetakeVideo"):
    """
    Redo a stretch of a clip by prompt with LTX-2.3 Pro: its picture, its sound or both.

    Takes the clip, a start time and 2 to 20 seconds; the rest stays as it was. Extend adds length instead.

    Args:
        video: Clip of which a stretch should be done again.
        prompt: What should happen or be heard in the stretch that is redone.
        start_time: Second at which the part to be redone begins.
        duration: Length in seconds of the stretch to redo, counted from the start time; longer costs more.
        retake_mode: What is redone in the chosen stretch: the picture, the sound or both.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
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
