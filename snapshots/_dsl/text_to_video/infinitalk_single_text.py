class InfinitalkSingleText(dsl.Builder, node_type="fal.text_to_video.InfinitalkSingleText"):
    """
    Make the person in a picture speak a typed script with InfiniteTalk.

    One of twenty built-in voices reads it, for up to 721 frames at 480p or 720p; MultiTalk's text node ends at 241 frames.

    Args:
        image: Picture of the person who should speak; it is cropped around its centre if the shape does not fit.
        text_input: The script. It is read in the chosen voice and drives the lips.
        voice: Which of the built-in voices reads the script.
        prompt: Describes the scene and the speaker's behaviour; it is not spoken.
        num_frames: Number of frames to make: more of them give a longer clip and cost more.
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
        num_frames: dsl.Input[int] = 145,
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
