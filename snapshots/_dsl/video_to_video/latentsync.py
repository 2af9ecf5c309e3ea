class Latentsync(dsl.Builder, node_type="fal.video_to_video.Latentsync"):
    """
    Match the lips in a video to an audio file with LatentSync, ByteDance's open lip-sync model.

    Loops or ping-pongs the picture if the audio runs longer; no text, voices or emotions, simply mouth to sound.

    Args:
        video: Footage of the speaker, whose lips are matched to the new speech.
        audio: The speech or song that the lips follow.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        loop_mode: How the video goes on when the speech is longer: from the start again, or back and forth.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        audio: dsl.Input[AudioRef],
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
