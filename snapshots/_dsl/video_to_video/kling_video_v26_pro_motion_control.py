class KlingVideoV26ProMotionControl(dsl.Builder, node_type="fal.video_to_video.KlingVideoV26ProMotionControl"):
    """
    Make a pictured character perform the movements of a reference video with Kling 2.6 Motion Control Pro, the tier for dance and intricate gestures.

    Up to 30 seconds following the video's orientation, 10 the image's; sound is kept.

    Args:
        image: Picture of the character and surroundings that take over the movement.
        video: The clip whose movement is copied.
        character_orientation: Whose facing the character takes: the video's suits big moves and longer clips, the image's suits camera moves and short ones.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        keep_original_sound: Takes the reference clip's sound over to the new video.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        video: dsl.Input[VideoRef],
        character_orientation: dsl.Input[Literal["image", "video"]],
        prompt: dsl.Input[str] | None = None,
        keep_original_sound: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            character_orientation=character_orientation,
            prompt=prompt,
            keep_original_sound=keep_original_sound,
        )
