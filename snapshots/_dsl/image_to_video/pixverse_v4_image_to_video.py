class PixverseV4ImageToVideo(dsl.Builder, node_type="fal.image_to_video.PixverseV4ImageToVideo"):
    """
    Animate a picture for 5 or 8 silent seconds with PixVerse v4, by nineteen camera moves or a still background.

    360p to 1080p, the last for 5 seconds only, in five styles; v3.5 has no camera moves, v4.5 takes the same inputs.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        duration: Length of the video in seconds; 8 costs double, and 1080p allows 5 only.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        style: Animated look of the whole clip; unset, picture and prompt decide.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        image: Picture that the video opens with.
        camera_movement: How the camera travels, such as crane_up, whip_pan or hitchcock; fix_bg keeps the background still.
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
        image: dsl.FileInput[ImageRef],
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
