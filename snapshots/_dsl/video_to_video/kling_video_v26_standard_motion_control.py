class KlingVideoV26StandardMotionControl(
    dsl.Builder, node_type="fal.video_to_video.KlingVideoV26StandardMotionControl"
):
    """
    Transfer a filmed performance to a character picture with Kling 2.6 Motion Control Standard, the lower-cost tier for portraits and simple moves.

    10 seconds if the pose follows the image, 30 if it follows the video; source sound kept.

    Args:
        image: Picture of the character and surroundings that take over the movement.
        video: The clip whose movement is copied.
        character_orientation: Take the facing from the still for short clips with camera moves, or from the footage for longer, busier action.
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
