class MireloAiSfxV15VideoToAudio(dsl.Builder, node_type="fal.video_to_audio.MireloAiSfxV15VideoToAudio"):
    """
    Generate sound effects in step with a video with Mirelo SFX 1.5, as sound files.

    Up to ten seconds and two to eight takes; a start offset, which version 1 lacks, lets the sound begin later in the clip.

    Args:
        video: Clip to which the sound effects are fitted; what happens in it decides them.
        text_prompt: Sounds you want to hear, in words; left out, the picture alone decides.
        num_samples: How many soundtracks to make for the same clip, to choose from.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        duration: Length of the soundtrack in seconds.
        start_offset: Second of the video from which the sound is made; 0 starts at the beginning.
    """

    output: dsl.Handle[AudioRef]
    audio: dsl.Handle[list[AudioRef]]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        text_prompt: dsl.Input[str] | None = None,
        num_samples: dsl.Input[int] | None = 2,
        seed: dsl.Input[int] = 8069,
        duration: dsl.Number | None = 10.0,
        start_offset: dsl.Number | None = 0.0,
    ) -> None:
        super().__init__(
            video=video,
            text_prompt=text_prompt,
            num_samples=num_samples,
            seed=seed,
            duration=duration,
            start_offset=start_offset,
        )
