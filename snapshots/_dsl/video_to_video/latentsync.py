class Latentsync(dsl.Builder, node_type="fal.video_to_video.Latentsync"):
    """
    Match the lips in a video to a recording with LatentSync, ByteDance's open lip-sync model.

    Picture can loop or run back and forth under longer sound; MuseTalk has no such setting.

    Args:
        video: Footage of the speaker whose lips should follow the recording.
        audio: The speech or song that the lips follow.
        guidance_scale: How tightly the mouth follows the recording; higher is more exact and can distort or jitter.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        loop_mode: How the video goes on when the speech is longer: from the start again, or back and forth.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef],
        guidance_scale: dsl.Number = 1.0,
        seed: dsl.Input[int] = -1,
        loop_mode: dsl.Input[Literal["pingpong", "loop"]] | None = None,
    ) -> None:
        super().__init__(
            video=video,
            audio=audio,
            guidance_scale=guidance_scale,
            seed=seed,
            loop_mode=loop_mode,
        )
