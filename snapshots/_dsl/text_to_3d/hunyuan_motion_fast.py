class HunyuanMotionFast(dsl.Builder, node_type="fal.text_to_3d.HunyuanMotionFast"):
    """
    Generate the 3D movement of a person from text quickly with the small Hunyuan Motion 0.46B.

    Same twelve-second limit, FBX or JSON; the 1B model is larger and costs more.

    Args:
        prompt: The movement of one person, described as an action; looks and surroundings play no part.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        duration: Length of the movement in seconds.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        output_format: fbx for an animation file, dict for the raw motion data as JSON.
    """

    output: dsl.Handle[AssetRef]
    motion_json: dsl.Handle[AssetRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        duration: dsl.Number = 5.0,
        guidance_scale: dsl.Number = 5.0,
        output_format: dsl.Input[Literal["fbx", "dict"]] = "fbx",
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            duration=duration,
            guidance_scale=guidance_scale,
            output_format=output_format,
        )
