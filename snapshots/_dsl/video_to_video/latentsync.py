class Latentsync(dsl.Builder, node_type="fal.video_to_video.Latentsync"):
    """
    Match the lips in a video to an audio file with LatentSync, ByteDance's open lip-sync model.

    Loops or ping-pongs the picture if the audio runs longer; no text, voices or emotions, simply mouth to sound.

    Args:
        audio: The speech or song that the lips follow.
        video: Footage of the speaker, whose lips are matched to the new speech.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        loop_mode: How the video goes on when the speech is longer: from the start again, or back and forth.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        video: dsl.Input[VideoRef],
        guidance_scale: dsl.Number = 1.0,
        loop_mode: dsl.Input[Literal["pingpong", "loop"]] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            audio=audio,
            video=video,
            guidance_scale=guidance_scale,
            loop_mode=loop_mode,
            seed=seed,
        )
