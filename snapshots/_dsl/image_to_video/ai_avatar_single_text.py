class AIAvatarSingleText(dsl.Builder, node_type="fal.image_to_video.AIAvatarSingleText"):
    """
    Make the person in a picture speak a typed script with MultiTalk.

    Twenty built-in voices, no recording needed, up to 241 frames at 480p or 720p; InfiniteTalk's text node goes to 721 frames.

    Args:
        image: Picture of the person who should speak; it is cropped around its centre if the shape does not fit.
        text_input: The script to be spoken. It becomes speech in the chosen voice, and the lips follow it.
        voice: Which of the built-in voices reads the script.
        prompt: Describes the scene and the manner of the speaker, not the words spoken.
        num_frames: Number of frames; a video of more than 81 costs a quarter more.
        resolution: Size of the video; higher is sharper and takes longer.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
