class Flashtalk(dsl.Builder, node_type="fal.audio_to_video.Flashtalk"):
    """
    fal-ai/flashtalk on fal.ai: its words are not written yet.

    Args:
        image: Image to work from: the picture to edit, animate, measure or describe.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe. WAV or MP3.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    duration: dsl.Handle[float]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        audio: dsl.Input[AudioRef],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            seed=seed,
        )
