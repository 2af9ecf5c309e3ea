class Flashtalk(dsl.Builder, node_type="fal.audio_to_video.Flashtalk"):
    """
    Make a face speak along with a recording, with SoulX-FlashTalk 14B.

    Takes one face picture and one speech recording, with a seed if a take should be repeated: no prompt and no size to set.

    Args:
        image: Picture of the face that should speak in the video.
        audio: Recording of the speech that the face should follow. WAV or MP3.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    duration: dsl.Handle[float]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            seed=seed,
        )
