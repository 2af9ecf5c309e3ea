class Transpixar(dsl.Builder, node_type="fal.text_to_video.Transpixar"):
    """
    Generate a clip from text together with its transparency matte, with TransPixar V1.

    Gives colour footage and an alpha channel for compositing; silent, with a frame rate to set.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        export_fps: Frame rate of the finished file.
    """

    output: dsl.Handle[VideoRef]
    videos: dsl.Handle[list[VideoRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 24,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 7.0,
        export_fps: dsl.Input[int] = 8,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            export_fps=export_fps,
        )
