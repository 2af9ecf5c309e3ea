class Transpixar(dsl.Builder, node_type="fal.text_to_video.Transpixar"):
    """
    Generate a clip from text together with its alpha channel using TransPixar: colour footage and a transparency matte for compositing smoke, sparks or creatures over other video.

    Silent, 8 fps by default.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
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
