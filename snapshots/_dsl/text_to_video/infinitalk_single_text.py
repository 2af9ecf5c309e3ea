class InfinitalkSingleText(dsl.Builder, node_type="fal.text_to_video.InfinitalkSingleText"):
    """
    Make the person in an image speak typed text with InfiniTalk: a built-in voice reads it and lips follow, up to 721 frames at 480p or 720p.

    Allows three times the frames of ai-avatar's text mode.

    Args:
        image: Image to work from: the picture to edit, animate, measure or describe.
        text_input: The script. It is read in the chosen voice and drives the lips.
        voice: Who speaks or sings, picked by name or identifier.
        prompt: Describes the scene and the speaker's behaviour; it is not spoken.
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
