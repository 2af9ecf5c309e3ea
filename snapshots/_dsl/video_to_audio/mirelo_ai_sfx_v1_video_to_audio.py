class MireloAiSfxV1VideoToAudio(dsl.Builder, node_type="fal.video_to_audio.MireloAiSfxV1VideoToAudio"):
    """
    Generate sound effects in step with a video with the first Mirelo SFX, as sound files.

    Always from the start of the clip, up to ten seconds, two to eight takes; version 1.5 adds a start offset.

    Args:
        video: Clip to which the sound effects are fitted; what happens in it decides them.
        text_prompt: Sounds you want to hear, in words; left out, the picture alone decides.
        num_samples: How many soundtracks to make for the same clip, to choose from.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        duration: Length of the soundtrack in seconds.
    """

    output: dsl.Handle[AudioRef]
    audio: dsl.Handle[list[AudioRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        text_prompt: dsl.Input[str] | None = None,
        num_samples: dsl.Input[int] | None = 2,
        seed: dsl.Input[int] = 2105,
        duration: dsl.Number | None = 10.0,
    ) -> None:
        super().__init__(
            video=video,
            text_prompt=text_prompt,
            num_samples=num_samples,
            seed=seed,
            duration=duration,
        )
