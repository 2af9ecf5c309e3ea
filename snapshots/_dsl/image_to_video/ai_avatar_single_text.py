class AIAvatarSingleText(dsl.Builder, node_type="fal.image_to_video.AIAvatarSingleText"):
    """
    Type a script, pick one of twenty voices, and MultiTalk makes the person in your image say it: speech synthesis and lip sync in one step, single speaker, 480p or 720p, up to 241 frames.

    Args:
        image: Picture of the person or figure who is to speak or perform.
        text_input: The script to be spoken. It becomes speech in the chosen voice, and the lips follow it.
        voice: Who speaks or sings, picked by name or identifier.
        prompt: Describes the scene and the manner of the speaker, not the words spoken.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        text_input: dsl.Input[str],
        voice: dsl.Input[shared.ElevenLabsVoiceValue],
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 136,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        seed: dsl.Input[int] = 42,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
    ) -> None:
        super().__init__(
            image=image,
            text_input=text_input,
            voice=voice,
            prompt=prompt,
            num_frames=num_frames,
            resolution=resolution,
            seed=seed,
            acceleration=acceleration,
        )
