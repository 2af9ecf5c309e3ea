class AIAvatarMultiText(dsl.Builder, node_type="fal.image_to_video.AIAvatarMultiText"):
    """
    Let two people in a picture speak typed lines with MultiTalk.

    Each has one of twenty built-in voices, so no recordings are needed; up to 241 frames at 480p or 720p.

    Args:
        image: Picture with the two people; it is cropped around its centre if the shape does not fit.
        first_text_input: The words person one says; they are turned into speech before the animation.
        second_text_input: The words person two says in reply; spoken with the second voice.
        voice1: Voice of the first person in the conversation.
        voice2: Voice of the second person in the conversation.
        prompt: How the two people behave and what is around them; it is not spoken.
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
        first_text_input: dsl.Input[str],
        second_text_input: dsl.Input[str],
        voice1: dsl.Input[shared.ElevenLabsVoiceValue] = "Sarah",
        voice2: dsl.Input[shared.ElevenLabsVoiceValue] = "Roger",
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 191,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        seed: dsl.Input[int] = 81,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
    ) -> None:
        super().__init__(
            image=image,
            first_text_input=first_text_input,
            second_text_input=second_text_input,
            voice1=voice1,
            voice2=voice2,
            prompt=prompt,
            num_frames=num_frames,
            resolution=resolution,
            seed=seed,
            acceleration=acceleration,
        )
