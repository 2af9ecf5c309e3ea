class LightxRecamera(dsl.Builder, node_type="fal.video_to_video.LightxRecamera"):
    """
    Show a filmed scene from another camera path with Light-X: gradual, bullet time, direct or dolly zoom.

    The path is a list of angles or one target pose; Relight changes the light instead of the view.

    Args:
        video: Footage of the scene that should be seen along a new camera path.
        prompt: What the video shows; left out, it is described automatically.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        camera: How the move is given: as a trajectory of angles, or as one target pose to reach.
        mode: Character of the move: gradual travel, frozen bullet time, a direct jump or a dolly zoom.
        trajectory: Path of the camera: its angles and distance at each keyframe; needed when the camera follows a trajectory.
        target_pose: Five numbers for the final camera: theta, phi, radius, x and y; needed when the camera is set to target.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    input_video: dsl.Handle[VideoRef]
    viz_video: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = -1,
        camera: dsl.Input[Literal["traj", "target"]] = "traj",
        mode: dsl.Input[Literal["gradual", "bullet", "direct", "dolly-zoom"]] = "gradual",
        trajectory: dsl.Input[shared.TrajectoryParameters] | None = None,
        target_pose: dsl.ListInput[float] | None = None,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            seed=seed,
            camera=camera,
            mode=mode,
            trajectory=trajectory,
            target_pose=target_pose,
        )
