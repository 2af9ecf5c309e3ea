class PixverseV4_5ImageToVideo(dsl.Builder, node_type="fal.image_to_video.PixverseV4_5ImageToVideo"):
    """
    fal-ai/pixverse/v4.5/image-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        style: Look or manner of the result, such as anime or photograph; left out, the prompt decides.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        image: The still image to set in motion, in most cases the first frame.
        camera_movement: The way the camera travels during the clip; left out, the prompt decides.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[shared.Resolution360pTo1080pValue] = "720p",
        duration: dsl.Input[shared.DurationFiveOrEightValue] = "5",
        negative_prompt: dsl.Input[str] = "",
        style: dsl.Input[shared.PixverseStyleValue] | None = None,
        seed: dsl.Input[int] = -1,
        image: dsl.Input[ImageRef],
        camera_movement: dsl.Input[
            Literal[
                "horizontal_left",
                "horizontal_right",
                "vertical_up",
                "vertical_down",
                "zoom_in",
                "zoom_out",
                "crane_up",
                "quickly_zoom_in",
                "quickly_zoom_out",
                "smooth_zoom_in",
                "camera_rotation",
                "robo_arm",
                "super_dolly_out",
                "whip_pan",
                "hitchcock",
                "left_follow",
                "right_follow",
                "pan_left",
                "pan_right",
                "fix_bg",
            ]
        ]
        | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            duration=duration,
            negative_prompt=negative_prompt,
            style=style,
            seed=seed,
            image=image,
            camera_movement=camera_movement,
        )
